/** A finger alone opens the keyboard of a telephone: it would lie over what was just asked. */
export const hasKeyboard = (): boolean => !matchMedia('(pointer: coarse)').matches

/** As `inputRef` of the one field that a screen is about: with a keyboard, one types at once. */
export const takeFocus = (element: HTMLElement | null): void => {
  if (element && hasKeyboard()) element.focus()
}
