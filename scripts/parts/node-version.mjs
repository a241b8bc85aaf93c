// The oldest Node that the project runs on. Said before anything else: an older one fails with words that help nobody.
const [OLDEST_MAJOR, OLDEST_MINOR] = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  console.error(`Sáu Rõ cần Node ${OLDEST_MAJOR}.${OLDEST_MINOR} trở lên; máy này có ${process.versions.node}.`);
  console.error(`Sáu Rõ needs Node ${OLDEST_MAJOR}.${OLDEST_MINOR} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
