// Answers without end.
export async function answer() {
  const chunk = Buffer.alloc(1024 * 1024, 65);
  const write = () => {
    while (process.stdout.write(chunk));
    process.stdout.once('drain', write);
  };
  write();
  return new Promise(() => {});
}
