import type { ComponentType, JSX } from 'preact'
import { SpeechContext } from '../../../kernel/web/speech.ts'
import { speechApart } from './plan-speech.ts'
import { Thanks } from './Thanks.tsx'

/** What became of what was corrected, at the end of a page. */
export const loadThanks = async (): Promise<ComponentType> => {
  const speech = await speechApart()
  return (): JSX.Element => (
    <SpeechContext.Provider value={speech}>
      <Thanks last />
    </SpeechContext.Provider>
  )
}
