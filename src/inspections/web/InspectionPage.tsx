import type { ComponentType, JSX } from 'preact'
import { grantedTo } from '../../kernel/core/access.ts'
import { sayDayTime } from '../../kernel/core/dates.ts'
import type { RefusalAnswer } from '../../kernel/web/refusal.ts'
import { useRole } from '../../kernel/web/Slot.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { grants } from '../core/grants.ts'
import { Addenda } from './Addenda.tsx'
import { sayHome } from './inspection-columns.ts'
import { paths, useAsk } from './inspections-client.ts'
import { OfficerVisit } from './OfficerVisit.tsx'
import { Estimate } from './own/own-pages.ts'
import { PlannedInspection } from './PlannedInspection.tsx'
import { RecordRooms } from './RecordRooms.tsx'
import { RecordThings } from './RecordThings.tsx'
import { RecordVerdict } from './RecordVerdict.tsx'
import { SignatureList } from './SignatureList.tsx'
import './inspections.css'

const reckoners = grantedTo(grants, 'reckon')

type Props = {
  id: string
  /** the page above, where it is not the list of the office */
  above?: { to: string; from: string }
  /** what the office may order of it: who lives there loads none of that */
  Works?: ComponentType<{ id: string }>
  /** what stands in its place where it may not be read */
  Closed?: ComponentType<{ no: RefusalAnswer; inspection: string }>
}

/** One inspection: how it is planned, or what was found and signed, differences first. */
export const InspectionPage = ({ id, above, Works, Closed }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const role = useRole()
  const estimates = above !== undefined || (role !== undefined && reckoners.includes(role))
  const { to, from } = above ?? { to: paths.list, from: t('inspections.title') }
  const { data, again, ...answer } = useAsk('inspections.one', { id }, id)
  if (!data)
    return answer.state === 'refused' && Closed ? (
      <Closed no={answer.no} inspection={id} />
    ) : answer.state === 'refused' ? (
      <RefusalNotice action={<a href={to}>{from}</a>}>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('inspections.loading')} shape="text" />
    )
  const { row, record, signatures, addenda, can, officer } = data
  const { kind, state, at, tenants, by } = row
  return (
    <div class="inspection stack-l">
      <PageHead to={to} from={from} title={`${t(`inspection.kind.${kind}`)}\u00a0· ${sayHome(row, speech)}`}>
        <p class="secondary">
          {[
            t(`inspection.state.${state}`),
            sayDayTime(at, lang, now),
            tenants.join(', '),
            by && `${t('inspections.column.by')} ${by.name}`,
          ]
            .filter(Boolean)
            .join('\u00a0· ')}
        </p>
      </PageHead>
      {(can.plan || can.letGo) && <PlannedInspection row={row} can={can} again={again} />}
      {record && (
        <>
          <RecordVerdict answer={data} record={record} />
          {(officer || can.bookOfficer) && <OfficerVisit id={id} answer={data} again={again} />}
          {kind === 'preVisit' && estimates && <Estimate id={id} isOwn={above !== undefined} />}
          <RecordRooms rooms={record.rooms} />
          <RecordThings record={record} />
          <SignatureList signatures={signatures} />
          {can.orderWorks && Works && <Works id={id} />}
        </>
      )}
      {(addenda.length > 0 || can.complete) && <Addenda id={id} answer={data} again={again} />}
    </div>
  )
}
