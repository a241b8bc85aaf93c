// The program that sets the pieces of a layout on pages, in the language of Typst. It is the same for every document: what a
// document says comes to it as data only, and text that is data is never read as a program, whatever stands in it.
import { CELL, DRAWN } from '../piece.ts';

/** A line of Times New Roman, of which Tinos has the measures, in shares of its size: from its top to its foot, and both. */
const TOP = 0.891;
const FOOT = 0.258;
export const SINGLE = TOP + FOOT;

/** Kerning, ligatures, hyphens and clever line breaks are off, as they are in Word: lines end where they end there. */
export const TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#let (width, height, margin) = data.page
#let mm(number) = number * 1mm
#let pt(number) = number * 1pt
#let sides = (left: left, center: center, right: right, justify: left)

#set document(title: data.title, author: data.author, date: auto)
#set text(
  font: data.font, fallback: false, lang: "vi", region: "vn", size: pt(data.size), hyphenate: false,
  ligatures: false, kerning: false, top-edge: ${TOP}em, bottom-edge: -${FOOT}em,
)
#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")
#set block(above: 0pt, below: 0pt)
#show heading: it => it.body

// A word that is wider than its column comes in parts between which a line may end.
#let words(said) = if type(said) == str { said } else { said.join(h(0pt)) }

#let run(it) = text(
  size: pt(it.size),
  weight: if it.bold { "bold" } else { "regular" },
  style: if it.italic { "italic" } else { "normal" },
  if it.underline { underline(words(it.text)) } else { words(it.text) },
)

#let line-of(it) = {
  let paragraph = par(
    justify: it.align == "justify",
    first-line-indent: (amount: mm(it.firstLine), all: true),
    hanging-indent: mm(it.hanging),
    leading: pt(it.leading),
    it.runs.map(run).join(),
  )
  let body = align(sides.at(it.align), paragraph)
  if it.boxed { body = block(width: 100%, stroke: ${DRAWN.boxLine}pt, inset: ${DRAWN.boxInset}pt, body) }
  if it.level != none { body = heading(level: it.level + 1, outlined: true, bookmarked: true, body) }
  block(
    width: 100%, above: pt(it.before), below: pt(it.after), sticky: it.keepNext,
    inset: (left: mm(it.left), right: mm(it.right)), body,
  )
}

#let rule-of(it) = block(
  width: mm(it.room), height: ${DRAWN.rule}pt, above: ${DRAWN.aboveRule}pt,
  align(center, line(length: mm(it.length), stroke: ${DRAWN.ruleLine}pt)),
)

// Above the first piece of a cell nothing would be left free by itself.
#let column(pieces) = {
  if pieces.len() > 0 and pieces.first().type == "line" { v(pt(pieces.first().before)) }
  for it in pieces { if it.type == "line" { line-of(it) } else { rule-of(it) } }
}

#let columns-of(it) = grid(
  columns: it.widths.map(mm),
  ..it.rows.map(row => row.cells.map(pieces => grid.cell(breakable: row.breakable, column(pieces)))).flatten(),
)

#let cell(it) = table.cell(
  colspan: it.at("across", default: 1),
  rowspan: it.at("down", default: 1),
  breakable: it.at("breakable", default: false),
  align: sides.at(it.at("align", default: "left")) + horizon,
  text(weight: if it.at("bold", default: false) { "bold" } else { "regular" }, it.lines.map(words).join(parbreak())),
)

// Cells without width that hold rows together: the name of a group and the row below it.
#let tie(down) = table.cell(rowspan: down, breakable: false, inset: 0pt, stroke: none, [])

#let table-of(it) = {
  set text(size: pt(it.size))
  set par(spacing: ${CELL.before}pt)
  let body = it.rows.map(row => (if row.tie > 0 { (tie(row.tie),) } else { () }) + row.cells.map(cell)).flatten()
  table(
    columns: (if it.tied { (0pt,) } else { () }) + it.widths.map(mm),
    stroke: ${CELL.line}pt, inset: (x: ${CELL.side}pt, y: ${CELL.before}pt), align: left + horizon,
    table.header(repeat: true, ..(if it.tied { (tie(1),) } else { () }), ..it.head.map(cell)),
    ..body,
  )
  block(height: ${DRAWN.gap}pt)
}

#let picture-of(it) = block(
  width: 100%, above: ${DRAWN.abovePicture}pt, sticky: it.keepNext,
  align(center, image(it.file, width: mm(it.width), height: mm(it.height), fit: "stretch", alt: it.alternative)),
)

#let draw = (
  line: line-of, rule: rule-of, columns: columns-of, table: table-of, picture: picture-of,
  space: it => block(width: 100%, height: pt(it.height), sticky: true),
)

// In the middle of the top margin, on all pages but the first.
#let header = context {
  let number = counter(page).get().first()
  if number > 1 {
    block(width: 100%, height: mm(margin.top - data.header), align(center + top, run(data.number + (text: str(number)))))
  }
}

#for (landscape, pieces) in data.sections {
  page(
    width: mm(if landscape { height } else { width }), height: mm(if landscape { width } else { height }),
    margin: (top: mm(margin.top), bottom: mm(margin.bottom), left: mm(margin.left), right: mm(margin.right)),
    header: header, header-ascent: 0pt, footer: none, numbering: "1",
  )[
    #for it in pieces { (draw.at(it.type))(it) }
    #counter(page).update(0)
  ]
}
`;
