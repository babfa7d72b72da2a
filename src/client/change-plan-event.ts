import type { Plan } from '../plan/plan.ts';

/** A part of the page asks `<my-plan>` to change the plan, so that every change can be undone in one place. */
export class ChangePlan extends Event {
  readonly change: (plan: Plan) => Plan;
  readonly says: string;

  constructor(change: (plan: Plan) => Plan, says: string) {
    super('change-plan', { bubbles: true });
    this.change = change;
    this.says = says;
  }
}
