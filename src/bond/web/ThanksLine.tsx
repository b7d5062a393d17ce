import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths } from './bond-paths.ts'
import { sayThanks } from './say-thanks.ts'
import './bond.css'

/** In a caretaker’s day: what corrections mended of late, in one line. */
export const ThanksLine = (): JSX.Element | null => {
  const speech = useSpeech()
  const { data } = useAsk('bond.thanks', {})
  const [first] = data?.rows ?? []
  if (!first || speech.first) return null
  return (
    <p class="secondary">
      {sayThanks(first, speech)} <a href={bondPaths.thanks(true)}>{speech.t('bond.thanks.all')}</a>
    </p>
  )
}
