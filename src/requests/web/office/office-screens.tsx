import type { ComponentChildren, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { ofRole } from '../../../kernel/core/roles.ts'
import { sentenceOf } from '../../../kernel/core/words.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { ThreadOnPaper, type SpeechIn } from '../thread/ThreadOnPaper.tsx'
import { CallPage } from './CallPage.tsx'
import { Inbox } from './Inbox.tsx'
import { useMe } from './useMe.ts'
import { firstPathOf, paths } from './office-paths.ts'
import { PlacePage } from './PlacePage.tsx'

/** The call. Head office, which takes none, begins elsewhere; it searches when it asks to. */
export const CallScreen = (): JSX.Element => {
  const { query } = useHere()
  const me = useMe()
  const first = firstPathOf(me)
  const elsewhere = ofRole(me.role).desk === 'hq' && query.size === 0
  useEffect(() => {
    if (elsewhere) goTo(first, true)
  }, [elsewhere, first])
  return elsewhere ? <></> : <CallPage />
}

type MaybeOne = { id?: string; children?: ComponentChildren }

/** What there is to do, or what head office was asked, with the thread that is open. */
export const InboxScreen = ({ id }: MaybeOne): JSX.Element => {
  const { path, query } = useHere()
  const questions = path === paths.questions || query.get('questions') === 'true'
  return <Inbox id={id} query={query} questions={questions} />
}

type OfOne = { id: string }

/** A dwelling or a building. */
export const PlaceScreen = ({ id }: OfOne): JSX.Element => <PlacePage key={id} id={id} />

/** A thread on paper. */
export const PaperScreen = ({ id }: OfOne): JSX.Element => (
  <ThreadOnPaper id={id} kind="papier" speechIn={speechIn} />
)

/** The letter about it. */
export const LetterScreen = ({ id }: OfOne): JSX.Element => (
  <ThreadOnPaper id={id} kind="lettre" speechIn={speechIn} />
)

const speechIn: SpeechIn = async (lang) => {
  const words = lang === 'en' ? (await import('./words.en.ts')).en : (await import('./words.fr.ts')).fr
  return { lang, t: (key, params) => sentenceOf(words, key, params, lang) }
}
