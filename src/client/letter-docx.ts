/** A filled letter as a Word file. Loaded only when somebody asks for it: the library is large. */
import { Document, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import type { Filled, Line, Piece } from '../letters/letter.ts';

export async function letterAsDocx(letter: Filled): Promise<Blob> {
  return Packer.toBlob(documentOf(letter));
}

export function documentOf({
  from,
  date,
  to,
  dear,
  subject,
  body,
  closes,
  signed,
}: Filled): Document {
  return new Document({
    creator: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } } },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: [
          ...from.map((line) => paragraph(line, { after: 0 })),
          paragraph(date, { before: 240 }),
          ...to.map((line) => paragraph(line, { after: 0 })),
          paragraph([dear], { before: 240 }),
          paragraph(subject, { bold: true }),
          ...body.flatMap(lineAsParagraphs),
          paragraph([closes], { after: 720 }),
          ...signed.map((line) => paragraph(line, { after: 480 })),
        ],
      },
    ],
  });
}

interface Look {
  readonly bold?: boolean;
  /** Space above and below, in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly bullet?: boolean;
}

function lineAsParagraphs(line: Line): Paragraph[] {
  switch (line.kind) {
    case 'words':
      return [paragraph(line.pieces)];
    case 'heading':
      return [paragraph([line.text], { bold: true })];
    case 'list':
      return line.items.map((item) => paragraph(item, { bullet: true, after: 60 }));
  }
}

function paragraph(pieces: readonly Piece[], look: Look = {}): Paragraph {
  const { before = 0, after = 160, bullet = false } = look;
  const run: IRunOptions = { bold: look.bold ?? false };
  return new Paragraph({
    spacing: { before, after },
    ...(bullet && { bullet: { level: 0 } }),
    children: pieces.map((piece) =>
      typeof piece === 'string'
        ? new TextRun({ ...run, text: piece })
        : new TextRun({ ...run, text: `[${piece.gap}]`, highlight: 'yellow' }),
    ),
  });
}
