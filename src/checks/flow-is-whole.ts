import type { Content, Entry, Field } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

/** Everything that a flow's files name is there, and England's files name no local service. */
export function flowIsWhole(content: Content, ids: Ids): Issue[] {
  return content.flows.flatMap((flow) => new OneFlow(content, ids, flow.id).check());
}

type Named = readonly { readonly service?: string | undefined }[];

class OneFlow {
  private readonly issues: Issue[] = [];
  private readonly content: Content;
  private readonly id: string;

  private readonly ids: Ids;

  constructor(content: Content, ids: Ids, id: string) {
    this.content = content;
    this.ids = ids;
    this.id = id;
  }

  check(): Issue[] {
    this.checkFlow();
    this.checkQuestions();
    this.checkWorries();
    this.checkOutcomes();
    this.checkLocal();
    return this.issues;
  }

  private partsOf<Data>(entries: readonly Entry<Data>[]): readonly Entry<Data>[] {
    return entries.filter(({ id }) => id.startsWith(`${this.id}/`));
  }

  /** The names of a flow's parts, also of those whose files have mistakes. */
  private namesOf(kind: 'questions' | 'worries' | 'outcomes' | 'sayings'): string[] {
    return [...this.ids[kind]]
      .filter((id) => id.startsWith(`${this.id}/`))
      .map((id) => id.slice(this.id.length + 1));
  }

  private add(entry: Entry<unknown>, field: Field, problem: string, fix: string): void {
    this.issues.push({
      severity: 'error',
      file: entry.file,
      line: entry.lineOf(field),
      field: field.length > 0 ? field.join('.') : null,
      problem,
      fix,
    });
  }

  private look(
    kind: string,
    known: readonly string[],
    entry: Entry<unknown>,
    field: Field,
    id: string,
  ): void {
    if (known.includes(id)) return;
    const near = nearest(id, known);
    this.add(
      entry,
      field,
      `There is no ${kind} called "${id}".`,
      near ? `Change it to "${near}", or add the ${kind}.` : `Correct it, or add the ${kind}.`,
    );
  }

  private lookServices(entry: Entry<unknown>, field: Field, lines: Named): void {
    const all = this.content.services;
    const national = all.filter(({ realm }) => realm === 'england').map(({ id }) => id);
    const known = [...this.ids.services];
    for (const [at, { service }] of lines.entries()) {
      if (!service) continue;
      const where = [...field, at, 'service'];
      if (entry.realm === 'england' && known.includes(service) && !national.includes(service)) {
        this.add(
          entry,
          where,
          `"${service}" is a local service, and this file holds for all of England.`,
          `Name its job (role) here, or name it in content/local/navigator/${this.id}/.`,
        );
      } else this.look('service', known, entry, where, service);
    }
  }

  private checkFlow(): void {
    const { content, id } = this;
    const entry = content.flows.find((flow) => flow.id === id);
    if (!entry) return;
    const questions = this.namesOf('questions');
    const worries = this.namesOf('worries');
    const contacts = content.urgent.flatMap(({ data }) => data.contacts.map((one) => one.id));
    const { data } = entry;
    for (const [at, question] of data.opening.entries()) {
      this.look('question', questions, entry, ['opening', at], question);
    }
    this.lookServices(entry, ['danger', 'services'], data.danger.services);
    this.look('worry', worries, entry, ['worry', 'unsure'], data.worry.unsure);
    const named = (services: readonly string[]) => services.map((service) => ({ service }));
    this.lookServices(entry, ['secondAdvice'], named(data.secondAdvice));
    this.lookServices(entry, ['benefitsAdvice'], named(data.benefitsAdvice));
    const grouped: string[] = [];
    for (const [at, group] of data.groups.entries()) {
      for (const [which, worry] of group.worries.entries()) {
        const field = ['groups', at, 'worries', which];
        this.look('worry', worries, entry, field, worry);
        if (grouped.includes(worry)) {
          this.add(entry, field, `The worry "${worry}" stands twice.`, 'Take one of the two out.');
        }
        grouped.push(worry);
      }
    }
    for (const worry of this.partsOf(content.worries)) {
      const name = worry.id.slice(id.length + 1);
      if (grouped.includes(name)) continue;
      this.add(
        worry,
        [],
        `No group lists the worry "${name}", so no parent can choose it.`,
        `Add "${name}" to a group in ${entry.file}.`,
      );
    }
    const here = content.localFlows.find((flow) => flow.id === id);
    for (const [at, contact] of data.urgentAlways.entries()) {
      this.look('urgent contact', contacts, entry, ['urgentAlways', at], contact);
    }
    for (const [at, contact] of (here?.data.urgentAlways ?? []).entries()) {
      if (here) this.look('urgent contact', contacts, here, ['urgentAlways', at], contact);
    }
  }

  private checkQuestions(): void {
    for (const entry of this.partsOf(this.content.questions)) {
      const { options, unsure, together } = entry.data;
      const codes = [unsure.code];
      for (const [at, { code }] of options.entries()) {
        if (codes.includes(code)) {
          this.add(
            entry,
            ['options', at, 'code'],
            `The code "${code}" stands for two answers.`,
            'Give one of them another code.',
          );
        }
        codes.push(code);
      }
      const ids = options.map(({ id }) => id);
      for (const [at, { options: named }] of together.entries()) {
        for (const [which, id] of named.entries()) {
          this.look('option', ids, entry, ['together', at, 'options', which], id);
        }
      }
    }
  }

  private checkWorries(): void {
    const questions = this.namesOf('questions');
    const outcomes = this.namesOf('outcomes');
    const codes = new Map<string, string>();
    for (const entry of this.partsOf(this.content.worries)) {
      const { code, ask, leadsTo } = entry.data;
      const other = codes.get(code);
      if (other) {
        this.add(
          entry,
          ['code'],
          `The code "${code}" belongs to ${other} as well.`,
          'Give the newer of the two another code.',
        );
      }
      codes.set(code, other ?? entry.file);
      for (const [at, id] of ask.entries()) {
        this.look('question', questions, entry, ['ask', at], id);
      }
      for (const [at, { outcome }] of leadsTo.entries()) {
        this.look('outcome', outcomes, entry, ['leadsTo', at, 'outcome'], outcome);
      }
      this.endsOpen(entry, 'leadsTo', leadsTo, 'an outcome');
    }
  }

  private checkOutcomes(): void {
    const { content } = this;
    const steps = [...this.ids.steps];
    const sayings = this.namesOf('sayings');
    const used = new Set(
      this.partsOf(content.worries).flatMap(({ data }) =>
        data.leadsTo.map(({ outcome }) => String(outcome)),
      ),
    );
    for (const entry of this.partsOf(content.outcomes)) {
      const { data } = entry;
      for (const [at, step] of data.steps.entries()) {
        this.look('step', steps, entry, ['steps', at, 'here'], step.here);
        if (step.next) this.look('step', steps, entry, ['steps', at, 'next'], step.next);
        for (const [which, ref] of step.also.entries()) {
          this.look('step', steps, entry, ['steps', at, 'also', which], ref);
        }
      }
      for (const [at, { saying }] of data.says.entries()) {
        this.look('saying', sayings, entry, ['says', at, 'saying'], saying);
      }
      this.lookServices(entry, ['services'], data.services);
      this.endsOpen(entry, 'first', data.first, 'something to do first');
      this.endsOpen(entry, 'steps', data.steps, 'a step');
      const name = entry.id.slice(this.id.length + 1);
      if (!used.has(name)) {
        this.add(
          entry,
          [],
          `No worry leads to "${name}", so no parent can reach it.`,
          'Add it to leadsTo in the file of a worry, or take the file out.',
        );
      }
    }
  }

  private checkLocal(): void {
    for (const entry of this.partsOf(this.content.localOutcomes)) {
      this.lookServices(entry, ['services'], entry.data.services);
    }
    const here = this.content.localFlows.find((flow) => flow.id === this.id);
    if (!here) return;
    this.lookServices(here, ['ageLimits'], here.data.ageLimits);
    this.lookServices(here, ['notReached'], here.data.notReached);
  }

  /** The last line has no condition, so that whatever was answered, something is said. */
  private endsOpen(
    entry: Entry<unknown>,
    field: string,
    lines: readonly { readonly when: object }[],
    what: string,
  ): void {
    const last = lines.at(-1);
    if (!last || Object.keys(last.when).length === 0) return;
    this.add(
      entry,
      [field, lines.length - 1],
      `Every line of ${field} has a condition, so some answers find nothing.`,
      `Add a last line without "when", so that there is ${what} for everybody.`,
    );
  }
}
