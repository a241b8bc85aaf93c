// Says how many files it has been asked about.
let asked = 0;
export async function answer() {
  asked += 1;
  return asked;
}
