// An official document as data → DOCX bytes in the form of Decree 30/2020. The same data gives the same bytes.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { bodyBlocks } from './body.ts';
import { headBlocks } from './head.ts';
import type { Attachment, OfficialDocument } from './official-document.ts';
import { FONT, PAGE, STYLES } from './official-form.ts';
import { bodyParagraph, centred, twips } from './paragraphs.ts';
import { sealed } from './sealed.ts';
import { signatureTable } from './signature.ts';

export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.head.title,
    creator: document.head.issuer.join(' '),
    styles: {
      default: { document: { run: { font: FONT, size: STYLES.body.size * 2, language: { value: 'vi-VN' } } } },
    },
    sections: [
      page(mainBlocks(document), 'portrait'),
      ...(document.attachments ?? []).map((attachment) =>
        page(attachmentBlocks(attachment), attachment.landscape ? 'landscape' : 'portrait'),
      ),
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function mainBlocks(document: OfficialDocument): FileChild[] {
  const grounds = document.grounds ?? [];
  return [
    ...headBlocks(document.head),
    ...grounds.map((ground, index) => bodyParagraph('grounds', `${ground}${index === grounds.length - 1 ? '.' : ';'}`)),
    ...(document.opening ?? []).map((paragraph) => bodyParagraph('body', paragraph)),
    ...(document.enacting === undefined ? [] : [centred('enacting', document.enacting, { spacing: { before: 120 } })]),
    ...bodyBlocks(document.body, textWidth('portrait')),
    ...(document.closing === undefined ? [] : [bodyParagraph('body', document.closing)]),
    new Paragraph({ children: [] }),
    signatureTable(document),
  ];
}

function attachmentBlocks(attachment: Attachment): FileChild[] {
  return [
    centred('kind', attachment.label),
    centred('title', attachment.title),
    centred('attachedTo', attachment.attachedTo, { spacing: { after: 120 } }),
    ...bodyBlocks(attachment.body, textWidth(attachment.landscape ? 'landscape' : 'portrait')),
  ];
}

type Orientation = 'portrait' | 'landscape';

function textWidth(orientation: Orientation): number {
  const width = orientation === 'portrait' ? PAGE.width : PAGE.height;
  return width - PAGE.margin.left - PAGE.margin.right;
}

/** Pages of their own, numbered from 1 in the middle of the top margin, the number hidden on the first. */
function page(children: FileChild[], orientation: Orientation): ISectionOptions {
  const { top, bottom, left, right } = PAGE.margin;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // `docx` swaps the sides by itself for a landscape page.
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(top / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    footers: { default: new Footer({ children: [new Paragraph({})] }) },
    children,
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ font: FONT, size: STYLES.pageNumber.size * 2, children: [PageNumber.CURRENT] })],
  });
}
