import { render } from 'preact'
import { loadSpoken } from '../../kernel/web/draw-spoken.tsx'
import { type Speech, SpeechContext } from '../../kernel/web/speech.ts'
import { WhySheet } from './WhySheet.tsx'

const load = (): Promise<typeof WhySheet> => Promise.resolve(WhySheet)
const SpokenSheet = loadSpoken(load, [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  [() => import('../core/words.contest.fr.ts'), () => import('../core/words.contest.en.ts')],
])

/** Shows over the page, and outside of the form on which its mark stands, why a question is asked: in the page’s own speech. */
export const openWhy = (of: { field: string; question: string }, speech: Speech): void => {
  const root = document.body.appendChild(document.createElement('div'))
  const draw = (open: boolean): void =>
    render(
      <SpeechContext.Provider value={speech}>
        <SpokenSheet {...of} open={open} onClose={close} />
      </SpeechContext.Provider>,
      root,
    )
  // Closed before it goes: a dialog that is taken away open gives the focus back to nobody.
  const close = (): void => {
    draw(false)
    setTimeout(() => {
      render(null, root)
      root.remove()
    })
  }
  draw(true)
}
