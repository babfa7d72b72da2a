/** The questions as pictures, drawn from the flow itself. */
import { begin } from '../../../navigator/begin.ts';
import { getNavigator } from '../../../components/navigator/find-help.ts';
import { draw } from '../../../exports/flow-picture/draw.ts';
import type { Picture } from '../../../exports/flow-picture/picture.ts';
import { picturesOf } from '../../../exports/flow-picture/pictures-of.ts';

export function getStaticPaths() {
  return picturesOf(getNavigator(), begin.parent).map((picture) => ({
    params: { picture: picture.name },
    props: { picture },
  }));
}

export const GET = ({ props: { picture } }: { props: { picture: Picture } }) =>
  new Response(draw(picture).svg, { headers: { 'content-type': 'image/svg+xml' } });
