/** To the first field that has to be mended, once it is marked. */
export function focusFirstFault(): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>('main [aria-invalid="true"], main input[data-fault]')
      ?.focus();
  });
}
