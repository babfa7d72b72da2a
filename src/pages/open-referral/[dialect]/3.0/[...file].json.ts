/** The files of the Open Referral feeds, at the paths of the standard. */
import type { APIRoute } from 'astro';
import { getSite } from '../../../../built-site.ts';
import { dialects, feedFiles } from '../../../../exports/open-referral/feed-files.ts';

export const getStaticPaths = () => {
  const site = getSite();
  return dialects.flatMap((dialect) =>
    [...feedFiles(dialect, site)].map(([file, content]) => ({
      params: { dialect, file },
      props: { content },
    })),
  );
};

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
