import { installPackages } from './install-packages.mjs';
import { checkNodeAfterwards, checkNodeBeforehand } from './project-node.mjs';

/** Make a fresh clone ready to build. Does nothing, and says nothing, where it is. */
export async function setUp() {
  checkNodeBeforehand();
  await installPackages();
  checkNodeAfterwards();
}
