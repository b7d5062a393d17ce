import { useEffect } from 'preact/hooks'

const heading = (): string => document.querySelector('#main h1')?.textContent.trim() ?? ''

/** The page is called after its heading, then after the house: tabs, histories and screen readers tell one from another. */
export const useTitle = (house: string, otherwise: string): void => {
  useEffect(() => {
    let asked = 0
    const say = (): void => {
      asked = 0
      const title = [heading() || otherwise, house.trim()].filter(Boolean).join(' · ')
      if (document.title !== title) document.title = title
    }
    const soon = (): void => {
      asked ||= requestAnimationFrame(say)
    }
    say()
    const main = document.getElementById('main')
    const watcher = new MutationObserver(soon)
    if (main) watcher.observe(main, { childList: true, subtree: true, characterData: true })
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [house, otherwise])
}
