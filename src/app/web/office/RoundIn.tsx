import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { speechWith } from '../../../kernel/web/speechWith.ts'

type Here = (props: { building: string; now: string }) => JSX.Element | null

/** The round of a building, on the building's page: it comes with its words once the page stands. */
export const RoundIn = ({ building }: { building: string }): JSX.Element | null => {
  const office = useSpeech()
  const now = useNow()
  const [loaded, setLoaded] = useState<{ Here: Here; speech: Speech }>()
  useEffect(() => {
    let stale = false
    void Promise.all([
      import('../../../field/web/round/office/RoundHere.tsx'),
      office.lang === 'fr'
        ? import('../../../field/core/round/words.office.fr.ts').then((m) => m.fr)
        : import('../../../field/core/round/words.office.en.ts').then((m) => m.en),
      office.lang === 'fr'
        ? import('../../../field/core/round/words.round.fr.ts').then((m) => m.fr)
        : import('../../../field/core/round/words.round.en.ts').then((m) => m.en),
    ]).then(([{ RoundHere }, words, pages]) => {
      if (!stale) setLoaded({ Here: RoundHere, speech: speechWith({ ...pages, ...words }, office) })
    })
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the words of the page are those of its language
  }, [office.lang])
  if (!loaded) return null
  const { Here } = loaded
  return (
    <SpeechContext.Provider value={loaded.speech}>
      <Here building={building} now={now} />
    </SpeechContext.Provider>
  )
}
