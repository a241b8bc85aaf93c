// An official document as data → DOCX bytes in the form of Decree 30/2020, or in another form that is given.
// The same data gives the same bytes.
import {
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { type Form, FORMS } from './form.ts';
import { layOut } from './layout.ts';
import type { OfficialDocument } from './official-document.ts';
import type { LaidPages } from './piece.ts';
import { fileChild } from './paragraphs.ts';
import { placesFor } from './places.ts';
import { sealed } from './sealed.ts';
import { styleId, stylesOf } from './styles.ts';
import { tableXml } from './table-xml.ts';
import { twips } from './units.ts';

/** @param form How it is set; without one, as bodies of the state or of the Party do by `head.form`. */
export async function writeDocument(
  document: OfficialDocument,
  form: Form = FORMS[document.head.form],
): Promise<Uint8Array> {
  const { title, issuer } = document.head;
  return writePages(layOut(document, form), { title, creator: issuer.join(' ') }, form);
}

type About = { readonly title: string; readonly creator: string };

/** Pages that are laid out already, as DOCX bytes. */
export async function writePages(pages: readonly LaidPages[], about: About, form: Form): Promise<Uint8Array> {
  const places = placesFor((table, textWidth) => tableXml(table, textWidth, form));
  const file = new Document({
    ...about,
    compatibility: { version: WORD_2013 },
    styles: {
      default: {
        document: { run: { font: form.font, size: form.styles.body.size * 2, language: { value: 'vi-VN' } } },
      },
      paragraphStyles: stylesOf(form),
    },
    sections: pages.map(({ landscape, pieces }) =>
      page(
        pieces.map((piece) => fileChild(piece, ({ table, textWidth }) => places.place(table, textWidth))),
        form,
        landscape,
      ),
    ),
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(file)), places.filled);
}

/** Without it Word opens the file as one of an old Word, in "compatibility mode". */
const WORD_2013 = 15;

/** Pages of their own, numbered from 1 in the middle of the top margin, the number hidden on the first. */
function page(children: FileChild[], form: Form, landscape: boolean): ISectionOptions {
  const { width, height, margin } = form.page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // `docx` swaps the sides by itself for a landscape page.
        size: {
          width: twips(width),
          height: twips(height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(margin.top / 2),
          footer: twips(margin.bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: styleId('pageNumber'),
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children,
  };
}
