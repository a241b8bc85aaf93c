// The parts as they stand in the form of splitting, kept by the browser as text.
export type TypedPart = { readonly unit: string; readonly text: string; readonly due: string };

/** null where nothing was typed; what cannot be read is what was never typed. */
export function partsIn(text: string): readonly TypedPart[] | null {
  if (text === '') return null;
  try {
    const parts: unknown = JSON.parse(text);
    // Written by this form alone.
    return Array.isArray(parts) && parts.length > 0 ? (parts as TypedPart[]) : null;
  } catch {
    return null;
  }
}
