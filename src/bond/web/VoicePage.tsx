import type { JSX } from 'preact'
import { sayOr } from '../../kernel/core/words.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { FaceMark } from '../../kernel/web/parts/FaceMark.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { QuarterRow } from '../core/quarter/quarter-contract.ts'
import { faces, quarterQuestions } from '../core/quarter/quarter-faces.ts'
import { send, useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath, pageClass } from './bond-paths.ts'
import './bond.css'

/** «Ce que nous en disons»: the questions of the quarters that are over, by place from five persons. */
export const VoicePage = (): JSX.Element => {
  const { t } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const { data, ...answer } = useAsk('bond.results', {})
  if (!data)
    return (
      <div class={pageClass(isPhone)}>
        <AwaitedPage
          title={t('bond.voices')}
          answer={answer}
          loading={t('bond.loading')}
          back={{ to: bondPaths.ideas(isPhone), from: t('bond.title') }}
        />
      </div>
    )
  return (
    <div class={`${pageClass(isPhone)} stack-l`}>
      <div class="stack-s">
        <PageHead to={bondPaths.ideas(isPhone)} from={t('bond.title')} title={t('bond.voices')} />
        <p class="secondary">{t('bond.voices.how')}</p>
        <AskAgain />
      </div>
      {data.quarters.length === 0 && <Empty title={t('bond.voices.none')} />}
      {data.quarters.map(({ quarter, rows }) => (
        <section key={quarter} class="stack">
          <h2>{sayQuarter(quarter, t)}</h2>
          {quarterQuestions.map((question) => (
            <QuarterTable
              key={question}
              title={t(`bond.quarter.${question}`)}
              rows={rows.filter((row) => row.question === question)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

type Say = ReturnType<typeof useSpeech>['t']

const sayQuarter = (quarter: string, t: Say): string =>
  t('bond.quarter.name', { n: quarter.slice(-1), year: quarter.slice(0, 4) })

const QuarterTable = ({ title, rows }: { title: string; rows: readonly QuarterRow[] }): JSX.Element => {
  const { t } = useSpeech()
  if (rows.length === 0)
    return (
      <div>
        <h3>{title}</h3>
        <p>{t('bond.voices.few')}</p>
      </div>
    )
  return (
    <div class="stack-s">
      <h3>{title}</h3>
      <Table label={title} kind="figures">
        <thead>
          <tr>
            <th scope="col">{t('bond.voices.place')}</th>
            {faces.map((face) => (
              <th scope="col" key={face}>
                <FaceMark face={face} size={20} />
                <span>{t(`bond.face.${face}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, agency, persons }) => (
            <tr key={`${place} ${agency}`}>
              <th scope="row">
                {[sayOr(t, `bond.place.${place}`, place), agency].filter(Boolean).join(', ')}
              </th>
              {persons.map((n, i) => (
                <td key={faces[i]}>{n}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

/** Whoever said «ne plus me demander» may change her mind. */
const AskAgain = (): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const { data, again } = useAsk('bond.asked', {})
  if (!data?.isQuiet) return null
  const ask = async (): Promise<void> => {
    await send('bond.setQuiet', newId(), { quiet: 'no' })
    again()
    tell(t('bond.quarter.again.said'))
  }
  return (
    <div>
      <Button small onClick={() => void ask()}>
        {t('bond.quarter.again')}
      </Button>
    </div>
  )
}
