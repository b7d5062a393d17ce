import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { asker } from '../../../kernel/web/ask.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../../people/core/contract.ts'
import { MeContext } from '../../../requests/web/office/useMe.ts'
import { KeepAlarms } from '../../../requests/web/alarm/useAlarms.tsx'
import { Toasts } from './Toasts.tsx'
import { OfficeFrame } from './OfficeFrame.tsx'
import { Screen } from './OfficeScreen.tsx'
import { PageContext } from '../../../kernel/web/Slot.tsx'
import { office } from '../slices.ts'

const people = asker<Queries>()

/** Who sits here decides what is shown; whoever is not of the office is shown the door, politely. */
export const Office = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = people.useAsk('me', {})
  const outside = data !== undefined && (ofRole(data.role).desk ?? 'none') === 'none'
  const role = data?.role
  const page = useMemo(() => ({ parts: office, role }), [role])
  useEffect(() => {
    if (outside) location.replace(`/?vers=${encodeURIComponent(location.pathname + location.search)}`)
  }, [outside])
  if (answer.state === 'refused' && !data) return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!data || outside) return <Loading label={t('office.loading')} />
  return (
    <MeContext.Provider value={data}>
      <PageContext.Provider value={page}>
        <Toasts>
          <KeepAlarms>
            <OfficeFrame>
              <Screen />
            </OfficeFrame>
          </KeepAlarms>
        </Toasts>
      </PageContext.Provider>
    </MeContext.Provider>
  )
}
