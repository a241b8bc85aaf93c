// A paper that the product has written, as its reader finds it.
import { read } from '@sauro/reader';
import { checkDocument } from '@sauro/writer/check';

/** Its paragraphs, and rows of its tables with their cells parted by " | ". */
export async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await read({ bytes, name: 'van-ban.docx' });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.flow.flatMap((item) => {
    if (item.type === 'paragraph') return [item.text];
    return item.rows.map(({ cells }) =>
      cells.flatMap(({ content }) => content.map((each) => (each.type === 'paragraph' ? each.text : ''))).join(' | '),
    );
  });
}

/** What our own check of its form finds. */
export async function findingsOf(bytes: Uint8Array) {
  const result = await checkDocument({ bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.check.findings;
}

export async function bytesOf(answer: Response): Promise<Uint8Array> {
  return new Uint8Array(await answer.arrayBuffer());
}
