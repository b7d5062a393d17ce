/**
 * One tap less: what is wrong was tapped, the camera opens over the last step. Whoever closes it without a photo finds the
 * step there, with a word to add or a report without a photo. Fingers alone: a mouse has no camera behind it.
 */
let isAsked = false

/** Said by the tile that was tapped. */
export const askCamera = (): void => {
  isAsked = matchMedia('(pointer: coarse)').matches
}

/** Opens the camera of what is shown now, once, if it was asked for by the tap that showed it. */
export const openAskedCamera = (shown: HTMLElement | null): void => {
  if (isAsked) shown?.querySelector<HTMLInputElement>('input[capture]')?.click()
  isAsked = false
}
