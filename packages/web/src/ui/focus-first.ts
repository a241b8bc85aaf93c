// For the `ref` of what comes up because of something that the person did: it takes the focus, so that she goes on there.

export function focusFirst(element: HTMLElement | null): void {
  element?.focus();
}
