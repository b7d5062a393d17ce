import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import type { AlertsOf } from '../../../requests/web/office/alertsSlot.ts'
import { speechWith } from '../../../kernel/web/speechWith.ts'

type Loaded = {
  Sheet: (props: { of: AlertsOf; onClose: () => void; all: string }) => JSX.Element
  speech: Speech
}

/** The way to the safety alerts of a place; what it opens comes with its words when somebody asks. */
export const AlertsIn = ({ of }: { of: AlertsOf }): JSX.Element => {
  const office = useSpeech()
  const [loaded, setLoaded] = useState<Loaded>()
  const open = async (): Promise<void> => {
    const [{ AlertsSheet }, words] = await Promise.all([
      import('../../../people/web/alerts/AlertsSheet.tsx'),
      office.lang === 'fr'
        ? import('../../../people/core/alert/words.fr.ts').then((m) => m.fr)
        : import('../../../people/core/alert/words.en.ts').then((m) => m.en),
    ])
    setLoaded({ Sheet: AlertsSheet, speech: speechWith(words, office) })
  }
  return (
    <div class="no-print">
      <Button small onClick={() => void open()}>
        {office.t('call.alert.change')}
      </Button>
      {loaded && (
        <SpeechContext.Provider value={loaded.speech}>
          <loaded.Sheet of={of} all="/bureau/alertes" onClose={() => setLoaded(undefined)} />
        </SpeechContext.Provider>
      )}
    </div>
  )
}
