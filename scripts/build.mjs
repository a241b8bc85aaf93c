// `npm run build`: everything that runs, built anew.
import { build } from './parts/build.mjs';

process.exitCode = (await build()) ? 0 : 1;
