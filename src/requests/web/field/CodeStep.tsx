import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CodedPlace } from '../../../estate/core/contract.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { keepNear, nearOfCode } from './last-place.ts'
import { paths } from './field-paths.ts'
import { type CodeNo, placeOfCode, wayTo } from './place-of-code.ts'
import { ScanLink } from './ScanLink.tsx'
import { StepHead } from './StepHead.tsx'
import { useToday } from './load-day.tsx'

/** A label was read: on to what is wrong there, or why not, and what can be done instead. */
export const CodeStep = ({ code }: { code: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useToday()
  const [found, setFound] = useState<CodedPlace | CodeNo>()
  useEffect(() => {
    let gone = false
    void placeOfCode(code).then((said) => !gone && setFound(said))
    return () => {
      gone = true
    }
  }, [code])
  const place = found && 'of' in found ? found : undefined
  const mine = place && data?.buildings.some(({ id }) => id === place.building.id)
  useEffect(() => {
    if (!place || !mine) return
    // Where a label was read is where the caretaker stands: «Signaler» opens there from now on.
    keepNear(nearOfCode(place))
    void wayTo(place).then((to) => goTo(to, true))
  }, [place, mine])
  const waits = !found || (place && (!data || mine))
  return (
    <div class="stack">
      <StepHead title={t('field.where')} to={paths.report()} />
      {waits ? (
        <Loading label={t('field.loading')} />
      ) : place ? (
        <NotMine place={place} />
      ) : (
        <CodeRefused code={code} no={found as CodeNo} />
      )}
      {!waits && (
        <>
          <ScanLink again />
          <Button full href={paths.report()}>
            {t('field.code.choose')}
          </Button>
        </>
      )}
    </div>
  )
}

/** A code gives context, never permission: elsewhere than in his buildings, the agency of that place is called. */
const NotMine = ({ place: { building, agency } }: { place: CodedPlace }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <p role="status">{t('field.code.notMine', { address: building.address, agency: agency.name })}</p>
      {agency.phone && (
        <Button full icon={phone} href={`tel:${agency.phone.replace(/\s/g, '')}`}>
          {t('field.call.name', { name: agency.name, phone: sayPhone(agency.phone) })}
        </Button>
      )}
    </>
  )
}

/** Without network it may be a door of the caretaker's all the same: the house finds it when the report arrives. */
const CodeRefused = ({ code, no: { no, message } }: { code: string; no: CodeNo }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <p role="status">{no === 'offline' ? t('field.code.offline', { code }) : message}</p>
      {no === 'offline' && (
        <Button kind="primary" full href={paths.report({ k: code })}>
          {t('field.code.anyway')}
        </Button>
      )}
    </>
  )
}
