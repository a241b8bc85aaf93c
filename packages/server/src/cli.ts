// The command line. It loads only what the command needs, so that a reading starts at once.
import { HELP } from './cli/help.ts';
import { EXIT } from './cli/exit.ts';

// Whoever reads our output may stop early: `sauro read plan.docx | head`.
process.stdout.on('error', () => process.exit(EXIT.done));
// Nothing is awaited at the top: the build makes a plain script of this.
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function run(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  switch (command) {
    case 'read':
      return (await import('./cli/read.ts')).readCommand(rest);
    case 'check':
      return (await import('./cli/check.ts')).checkCommand(rest);
    case undefined:
      process.stderr.write(HELP);
      return EXIT.usage;
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return EXIT.done;
    default:
      process.stderr.write(`Không có lệnh “${command}”. Xem: sauro --help\n`);
      return EXIT.usage;
  }
}
