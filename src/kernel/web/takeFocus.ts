/** As `inputRef` of the one field that a screen is about: one types at once. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus()
