/** Every message that the source can give an editor, with "…" where a value goes. */
import ts from 'typescript';

export interface Message {
  readonly file: string;
  readonly problem: string;
}

/** Messages are what follows `problem:`, and the last argument but one of `error()` and its like. */
export function messagesIn(file: string, source: string): Message[] {
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'problem') take(node.initializer);
    if (
      ts.isCallExpression(node) &&
      /^(?:error|warning|issue|this\.add|add|faultAt)$/.test(node.expression.getText())
    ) {
      const said = node.arguments.at(-2);
      if (said) take(said);
    }
    ts.forEachChild(node, visit);
  };
  const take = (node: ts.Node): void => {
    if (ts.isConditionalExpression(node)) {
      take(node.whenTrue);
      take(node.whenFalse);
    } else if (ts.isStringLiteralLike(node)) {
      messages.push({ file, problem: node.text });
    } else if (ts.isTemplateExpression(node)) {
      const tail = node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
      messages.push({ file, problem: node.head.text + tail });
    }
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return messages;
}
