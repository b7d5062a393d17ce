import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { person } from '../../../kernel/web/page-person.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { send, useAsk } from '../channels-client.ts'
import { CallFigures } from './CallFigures.tsx'
import '../intake.css'

/** At which extension one answers, and what the house keeps of calls. */
export const LinePage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('call.ringing', {})
  return (
    <div class="intake-card stack-l">
      <header class="stack-s">
        <h1>{t('line.title')}</h1>
        <p class="secondary">{t('line.lead')}</p>
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('line.loading')} count={2} />}
      {data && <OwnExtension extension={data.extension} dials={data.dials} onDone={answer.again} />}
      <CallFigures />
      <section class="stack-s">
        <h2>{t('line.deaf')}</h2>
        <p>
          {t('line.deaf.why')}{' '}
          <a href={relay} target="_blank" rel="noreferrer">
            {t('line.deaf.link')}
          </a>
        </p>
      </section>
      <section class="stack-s">
        <h2>{t('line.kept')}</h2>
        <p>{t('line.kept.recording')}</p>
        <p>{t('line.kept.days')}</p>
      </section>
    </div>
  )
}

/** The relay of the operators for who is deaf, hard of hearing or deafblind (loi 2016-1321, art. 105). */
const relay = 'https://www.relaistelephonique.fr/'

type OwnExtensionProps = { extension: string; dials: boolean; onDone: () => void }

const OwnExtension = ({ extension, dials, onDone }: OwnExtensionProps): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('line.kept.here'))
  const [typed, setTyped] = useState(extension)
  useEffect(() => setTyped(extension), [extension])
  const save = async (): Promise<void> => {
    const said = t(typed.trim() ? 'line.saved' : 'line.left')
    const did = await act(send('line.set', person(), { extension: typed.trim() }), said)
    if (!did) return
    tell(did === 'done' ? said : t('line.kept.here'))
    onDone()
  }
  return (
    <form
      class="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        label={t('line.extension')}
        hint={t('line.extension.hint')}
        value={typed}
        onValue={setTyped}
        effortKey="line.extension"
        maxLength={60}
        narrow
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p class="line">
        <Button type="submit" kind="primary" busy={busy} busyLabel={t('line.loading')}>
          {t('line.save')}
        </Button>
      </p>
      <p class="secondary">{t(dials ? 'line.dials' : 'line.dials.not')}</p>
    </form>
  )
}
