// How wide a text would be in the face of the text layer: measured on a canvas, without touching the page.
const FACE = '"Times New Roman", "Liberation Serif", Tinos, serif';
let context: CanvasRenderingContext2D | null | undefined;

export function measureText(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.45;
  context.font = `${size}px ${FACE}`;
  return context.measureText(text).width;
}
