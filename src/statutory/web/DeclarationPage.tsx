import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Figure } from '../../kernel/web/parts/Figure.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { saveFile } from '../../kernel/web/save-file.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { DeclaredImport } from './DeclaredImport.tsx'
import { DoubletsImport } from './DoubletsImport.tsx'
import { RegisterAsked } from './RegisterAsked.tsx'
import { RegisterExits } from './RegisterExits.tsx'
import { RegisterFaults } from './RegisterFaults.tsx'
import { RegisterMissing } from './RegisterMissing.tsx'
import { ask, type RegisterState, useAsk } from './statutory-client.ts'
import './declaration.css'

/** The yearly register: what is ready, the file, and what is missing with who can say it. */
export const DeclarationPage = (): JSX.Element => {
  const { t } = useSpeech()
  const last = Number(useNow().slice(0, 4))
  const [year, setYear] = useState(last + 1)
  const { data, again, ...answer } = useAsk('register.state', { year })
  return (
    <div class="stack declaration-page">
      <PageHead to="/bureau/relocation" from={t('office.nav.lettings')} title={t('register.title')}>
        <p class="secondary">{t('register.lead', { year: String(year) })}</p>
      </PageHead>
      <Field
        kind="select"
        narrow
        label={t('register.year')}
        value={String(year)}
        onValue={(value) => setYear(Number(value))}
        options={[last + 1, last, last - 1].map((each) => ({ value: String(each), label: String(each) }))}
      />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('register.loading')} shape="rows" />}
      {data && <RegisterSums state={data} onRead={again} />}
      {data && <RegisterMissing state={data} />}
      {data && <RegisterAsked asked={data.asked} />}
      {data && <RegisterExits state={data} />}
      {data && <RegisterFaults faults={data.faults} />}
    </div>
  )
}

const RegisterSums = ({ state, onRead }: { state: RegisterState; onRead: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { year, dwellings, ready, named, before } = state
  const [saving, setSaving] = useState(false)
  const [no, setNo] = useState('')
  const save = async (): Promise<void> => {
    setSaving(true)
    const made = await ask('register.file', { year, send: 1 })
    setSaving(false)
    if ('refused' in made) return setNo(made.message)
    setNo('')
    saveFile(new Blob([made.text], { type: 'text/csv;charset=utf-8' }), made.name)
  }
  return (
    <section class="stack">
      <Figure number={sayNumber(ready, lang)}>
        {ready === dwellings
          ? t('register.ready.all')
          : t('register.ready', { n: sayNumber(dwellings, lang) })}
      </Figure>
      <div class="line">
        <DeclaredImport first={before === null} onRead={onRead} />
        <Button kind={before === null ? 'quiet' : 'primary'} onClick={() => void save()} busy={saving}>
          {t(saving ? 'register.saving' : 'register.save')}
        </Button>
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p class="secondary">
        {before === null ? t('register.before.none') : t('register.before', { year: String(before) })}{' '}
        <LayoutWords state={state} />
      </p>
      <p>{t('register.named', { n: sayNumber(named, lang), all: sayNumber(dwellings, lang) })}</p>
      <DoubletsImport onRead={onRead} />
    </section>
  )
}

/** By which text the columns are, of which day, and whether somebody held them against what the ministry sent. */
const LayoutWords = ({ state: { law, version, confirmed } }: { state: RegisterState }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const words = version
    ? t('register.law.version', { law, day: sayDay(version, lang, now) })
    : t('register.law', { law })
  return (
    <>
      {words} {!confirmed && t('register.law.unconfirmed')}
    </>
  )
}
