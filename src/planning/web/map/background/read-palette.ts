/** The colours of the page that a background is drawn with, each as `#rrggbb`. */
export type Palette = Record<'paper' | 'line' | 'edge' | 'slate' | 'accent', string> & { isDark: boolean }

/** The colours that the page has now, by day or by night. */
export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    paper: colour('paper'),
    line: colour('line'),
    edge: colour('edge'),
    slate: colour('slate'),
    accent: colour('accent'),
    isDark: style.colorScheme === 'dark',
  }
}

/** So much (0 to 1) of the second colour in the first. */
export const mix = (first: string, second: string, share: number): string => {
  const [a, b] = [channelsOf(first), channelsOf(second)]
  return `#${a
    .map((one, i) =>
      Math.round(one + ((b[i] ?? 0) - one) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const channelsOf = (colour: string): number[] => {
  const hex = colour.replace('#', '')
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** Calls when the page turns from day to night, or back; what it answers ends that. */
export const onPaletteChange = (call: () => void): (() => void) => {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const watch = new MutationObserver(call)
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  night.addEventListener('change', call)
  return () => {
    watch.disconnect()
    night.removeEventListener('change', call)
  }
}
