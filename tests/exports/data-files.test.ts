import { read, utils } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fieldRows } from '../../src/exports/describe-fields.ts';
import { meaningOf } from '../../src/exports/field-meanings.ts';
import { pathwaysJson } from '../../src/exports/pathways-json.ts';
import { jsonSchema } from '../../src/exports/record-schemas.ts';
import { csvColumns, servicesCsv } from '../../src/exports/services-csv.ts';
import { servicesJson } from '../../src/exports/services-json.ts';
import { loadSite } from '../../src/site.ts';

const site = loadSite({ today: '2026-11-22', base: '/' });
const files = { services: servicesJson(site), pathways: pathwaysJson(site) } as const;

describe.each(['services', 'pathways'] as const)('%s.json', (name) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const file = JSON.parse(JSON.stringify(files[name])) as { records: Record<string, unknown>[] };
  const validate = ajv.compile(jsonSchema(name));

  it('fits the JSON Schema beside it, formats and all', () => {
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not fit with a field that nobody explained, or a day that is none', () => {
    const [first, ...others] = file.records;
    expect(validate({ ...file, records: [{ ...first, extra: 1 }, ...others] })).toBe(false);
    expect(validate({ ...file, records: [{ ...first, collected: 'May' }, ...others] })).toBe(false);
  });

  it('has every field explained', () => {
    const rows = fieldRows(jsonSchema(name));
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ meaning }) => meaning === '').map(({ path }) => path)).toEqual([]);
  });

  it('says nothing that is for editors alone', () => {
    const text = JSON.stringify([file, jsonSchema(name)]);
    expect(text).not.toMatch(/"(notes|publication|families|refersTo)":/);
  });
});

describe('services.csv', () => {
  const { Sheets, SheetNames } = read(new TextEncoder().encode(servicesCsv(site)), { raw: true });
  const [header, ...rows] = utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    defval: '',
  });

  it('opens in a spreadsheet as one row a service, below the names of the columns', () => {
    expect(header).toEqual(csvColumns);
    expect(rows).toHaveLength(site.services.size);
    expect(rows.every(({ length }) => length === csvColumns.length)).toBe(true);
  });

  it('has every character right', () => {
    for (const row of rows) {
      const cell = (column: string) => row[csvColumns.indexOf(column)];
      const service = files.services.records.find(({ id }) => id === cell('id'));
      expect(cell('name')).toBe(service?.name);
      expect(cell('summary')).toBe(service?.summary);
      expect(cell('access.how')).toBe(service?.access.how);
      expect(cell('contact.phone')).toBe(service?.contact.phone ?? '');
      expect(cell('offers')).toBe(service?.offers.join('\n'));
    }
  });

  it('says that it is UTF-8 in the way that spreadsheets look for', () => {
    expect([...new TextEncoder().encode(servicesCsv(site)).slice(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });

  it('has no cell that a spreadsheet would run', () => {
    const formulas = rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell));
    expect(formulas).toEqual([]);
  });

  it('has every column explained', () => {
    expect(csvColumns.filter((column) => meaningOf(column) === undefined)).toEqual([]);
  });
});
