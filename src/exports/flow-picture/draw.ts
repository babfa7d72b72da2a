/** A picture as an SVG file, laid out by dagre so that no box lies over another. */
import { Graph, layout, type GraphLabel } from '@dagrejs/dagre';
import { fitWords, widthOf } from './fit-words.ts';
import type { Box, Picture } from './picture.ts';

export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const boxWidth = { worry: 134, question: 90, outcome: 134, urgent: 134, danger: 90 };
const size = { box: 14, line: 12 };
const leading = 1.3;
const inset = 6;
const labelWidth = 92;

export function draw({ title, says, boxes, lines }: Picture): Drawn {
  const graph = new Graph<GraphLabel>();
  graph.setGraph({
    rankdir: 'LR',
    align: 'UL',
    nodesep: 14,
    ranksep: 28,
    edgesep: 8,
    marginx: 8,
    marginy: 8,
  });
  for (const { id, kind, words } of boxes) {
    const width = boxWidth[kind];
    const written = fitWords(words, width - 2 * inset, size.box);
    const height = written.length * size.box * leading + 2 * inset;
    graph.setNode(id, { width, height, kind, written });
  }
  for (const { from, to, words } of lines) {
    const written = words ? fitWords(words, labelWidth, size.line) : [];
    graph.setEdge(from, to, {
      written,
      width: written.length > 0 ? Math.max(...written.map((line) => widthOf(line, size.line))) : 0,
      height: written.length * size.line * leading,
      labelpos: 'c',
    });
  }
  const order = boxes.filter(({ kind }) => kind === 'worry').map(({ id }) => id);
  layout(graph, {
    constraints: order.slice(1).map((right, at) => ({ left: order[at] ?? '', right })),
  });
  const { width = 0, height = 0 } = graph.graph();
  const drawn = [
    ...graph
      .edges()
      .map((edge) =>
        drawLine(
          graph.node(edge.v) as PlacedBox,
          graph.edge(edge) as PlacedLine,
          graph.node(edge.w) as PlacedBox,
        ),
      ),
    ...graph.nodes().map((id) => drawBox(graph.node(id) as PlacedBox)),
  ];
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" role="img" aria-labelledby="title desc" font-family="system-ui, -apple-system, Roboto, Arial, sans-serif" class="page" fill="#fffdf7">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(says)}</desc>
<style>${dark}</style>
<rect class="page" width="100%" height="100%" rx="8"/>
${drawn.join('\n')}
</svg>
`,
  };
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly written: readonly string[];
}
interface PlacedBox extends Placed {
  readonly kind: Box['kind'];
}
interface PlacedLine extends Placed {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The shape says what a box is, so that nobody has to tell colours apart. */
const looks: Readonly<Record<Box['kind'], string>> = {
  worry: 'rx="4" fill="#fffdf7" stroke="#7a745c"',
  question: 'rx="22" fill="#e3ebda" stroke="#1b4a3d"',
  outcome: 'rx="4" fill="#fbe9bd" stroke="#6b3706" stroke-width="2"',
  urgent: 'rx="4" fill="#fae6df" stroke="#8b1a1a" stroke-width="2"',
  danger: 'rx="4" fill="#fae6df" stroke="#8b1a1a" stroke-width="3"',
};

const dark = `@media screen and (prefers-color-scheme:dark){
.page{fill:#1c2521}text{fill:#f2eddf}path{stroke:#93a096}
.worry{fill:#131a17}.question{fill:#20322a;stroke:#9fdcc2}.outcome{fill:#3a2e13;stroke:#f7cb72}.urgent,.danger{fill:#44211c;stroke:#ffb8ac}}`;

function drawBox({ x, y, width, height, kind, written }: PlacedBox): string {
  const left = round(x - width / 2);
  const top = round(y - height / 2);
  const rect = `<rect class="${kind}" x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" ${looks[kind]}/>`;
  return `<g>${rect}${text(written, x, y, size.box)}</g>`;
}

/** From the middle of one box's right side to the middle of the next one's left side. */
function drawLine(from: PlacedBox, line: PlacedLine, to: PlacedBox): string {
  const { points, x, y, width, height, written } = line;
  // A line to the next column goes straight; one that goes further bends where room was kept for it.
  const bends = written.length === 0 && points.length <= 3 ? [] : points.slice(1, -1);
  const [first, ...rest] = [
    { x: from.x + from.width / 2, y: from.y },
    ...bends,
    { x: to.x - to.width / 2, y: to.y },
  ].map((point) => `${round(point.x)} ${round(point.y)}`);
  const path = `<path d="M${first ?? ''}L${rest.join(' ')}" fill="none" stroke="#7a745c" stroke-width="1.5"/>`;
  if (written.length === 0) return path;
  const behind = `<rect class="page" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"/>`;
  return `${path}<g>${behind}${text(written, x, y, size.line)}</g>`;
}

function text(written: readonly string[], x: number, y: number, fontSize: number): string {
  const step = fontSize * leading;
  const first = y - ((written.length - 1) * step) / 2 + fontSize * 0.35;
  const lines = written.map(
    (line, at) => `<tspan x="${round(x)}" y="${round(first + at * step)}">${escape(line)}</tspan>`,
  );
  return `<text font-size="${fontSize}" text-anchor="middle" fill="#1d231e">${lines.join('')}</text>`;
}

const round = (length: number) => Math.round(length * 10) / 10;

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
