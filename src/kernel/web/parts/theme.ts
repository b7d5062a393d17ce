import { forget, recall, remember } from '../local-memory.ts'

export type Theme = 'auto' | 'light' | 'dark'

const key = 'loge.theme'
const isTheme = (kept: string | null): kept is Theme => kept === 'light' || kept === 'dark'

/** The theme chosen on this device; `auto` follows it. */
export const keptTheme = (): Theme => {
  const kept = recall(key)
  return isTheme(kept) ? kept : 'auto'
}

/** Whether the page is dark now, chosen or followed. */
export const isDark = (): boolean =>
  keptTheme() === 'dark' || (keptTheme() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)

/** Wears a theme, and keeps it on this device. */
export const wearTheme = (theme: Theme): void => {
  if (theme === 'auto') forget(key)
  else remember(key, theme)
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** To call first in a page's entry, before it draws: no flash of the other theme. */
export const wearKeptTheme = (): void => wearTheme(keptTheme())
