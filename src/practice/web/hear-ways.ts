import type { Lang } from '../../kernel/core/access.ts'
import type { Words } from '../../kernel/core/words.ts'
import { asker } from '../../kernel/web/ask.ts'
import { isNo } from '../../kernel/web/http-headers.ts'
import { onFact } from '../../kernel/web/live-feed.ts'
import { recallJson, remember } from '../../kernel/web/local-memory.ts'
import { wearWords } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'

const { ask } = asker<Pick<Queries, 'practice.words'>>()

/**
 * Speaks in the words of the reader’s agency from now on: those that this device remembers at once, then what the house says, and
 * again when one is changed. `onChange`: there is something else to be said. Gives back how it is ended.
 */
export const hearWays = (lang: Lang, onChange: () => void): (() => void) => {
  const memory = `loge-ways-${lang}`
  let spoken = ''
  const wear = (words: Words): void => {
    const text = JSON.stringify(words)
    if (text === spoken || (spoken === '' && text === '{}')) return
    spoken = text
    wearWords(words)
    remember(memory, text)
    onChange()
  }
  const hear = async (): Promise<void> => {
    const answer = await ask('practice.words', { lang })
    // Nobody is signed in, or there is no network: what stands is said.
    if (!isNo(answer)) wear(answer.words)
  }
  wear((recallJson(memory) as Words | undefined) ?? {})
  void hear()
  return onFact(({ type }) => type.startsWith('way.') && void hear())
}
