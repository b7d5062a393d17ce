import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { csvOf } from '../../kernel/core/csv.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Figure } from '../../kernel/web/parts/Figure.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { csvBlob, saveFile } from '../../kernel/web/save-file.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { ask, useAsk } from './lettings-client.ts'
import './lettings.css'

const sums = ['all', 'let', 'offered', 'works', 'long', 'unknown'] as const

/** What the State’s register of social dwellings asks of the first of January: counted, and given as a file. */
export const RegisterPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const last = Number(useNow().slice(0, 4))
  const [year, setYear] = useState(last)
  const { data, ...answer } = useAsk('void.register', { year }, true)
  return (
    <div class="stack void-page">
      <PageHead to="/bureau/relocation" from={t('void.title')} title={t('void.register')}>
        <p class="secondary">{t('void.register.lead', { year: String(year) })}</p>
      </PageHead>
      <Field
        kind="select"
        narrow
        label={t('void.register.year')}
        value={String(year)}
        onValue={(value) => setYear(Number(value))}
        options={[last + 1, last, last - 1, last - 2].map((each) => ({
          value: String(each),
          label: String(each),
        }))}
      />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('void.loading')} shape="rows" />}
      {data && (
        <>
          <section class="void-sums">
            {sums
              .filter((sum) => sum === 'all' || data.sums[sum] > 0)
              .map((sum) => (
                <Figure key={sum} number={sayNumber(data.sums[sum], lang)}>
                  {t(`void.register.${sum}`)}
                </Figure>
              ))}
          </section>
          <p>
            <Button kind="primary" onClick={() => void saveRegister(year, speech)}>
              {t('void.register.file')}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}

const columns = ['ref', 'rpls', 'agency', 'mode', 'lease', 'since', 'long'] as const

const saveRegister = async (year: number, { t, lang }: Speech): Promise<void> => {
  const whole = await ask('void.register', { year, file: true })
  if ('refused' in whole) return
  const { day, rows } = whole
  const lines = rows.map(({ ref, rpls, agency, mode, lease, emptySince, long }) => [
    ref,
    rpls,
    agency,
    mode,
    lease ? { day: lease } : null,
    emptySince ? { day: emptySince } : null,
    t(long ? 'void.register.yes' : 'void.register.no'),
  ])
  const text = csvOf([columns.map((column) => t(`void.register.column.${column}`)), ...lines], lang)
  saveFile(csvBlob(text), `rpls-${day}.csv`)
}
