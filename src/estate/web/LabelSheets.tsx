import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Questions } from '../../kernel/core/doors.ts'
import { asker } from '../../kernel/web/ask.ts'
import { print as printer } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { trustedPolicy } from '../../kernel/web/trusted-types.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Labels as Told, Queries } from '../core/contract.ts'
import { isWanted, type LabelChoice, labelChoices } from '../core/labels/say-label.ts'
import { type LabelDrawing, sheetPage } from '../core/labels/label-sheet.ts'
import { perSheet, sheetsOf, sizeOf, sizes, usualSize } from '../core/labels/label-sizes.ts'
import './labels.css'

const { useAsk } = asker<Queries & Pick<Questions, 'request.help'>>()

/** The labels of a building, as sheets to print. */
export const LabelSheets = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('place.labels', { building })
  const { data: help } = useAsk('request.help', {})
  if (answer.state === 'refused' && !data) return <RefusalNotice>{answer.no.message}</RefusalNotice>
  if (!data || !help) return <Loading label={t('labels.loading')} shape="text" />
  return <Choose told={data} landlord={help.landlord} />
}

/** Of no building: the way to where one is chosen. */
export const NoLabels = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Empty
      page
      title={t('labels.none')}
      action={<Button href="/bureau/patrimoine">{t('labels.none.go')}</Button>}
    >
      {t('labels.none.hint')}
    </Empty>
  )
}

const Choose = ({ told, landlord }: { told: Told; landlord: string }): JSX.Element => {
  const { t } = useSpeech()
  const [sizeKey, setSize] = useState(usualSize)
  const [which, setWhich] = useState<LabelChoice>('all')
  const [used, setUsed] = useState('0')
  const frame = useRef<HTMLIFrameElement>(null)
  const size = sizeOf(sizeKey) ?? sizes[0]!
  const gone = Math.min(Math.max(0, Math.trunc(Number(used)) || 0), perSheet(size) - 1)
  const wantedHere = useMemo(
    () => ({ ...told, labels: told.labels.filter((label) => isWanted(label, which)) }),
    [told, which],
  )
  const { labels } = wantedHere
  const page = usePage(wantedHere, { size, used: gone, landlord })
  return (
    <div class="labels">
      <div class="stack">
        <div>
          <h1>{t('labels.title')}</h1>
          <p>
            <a class="alone" href={`/bureau/lieu/${told.building.id}`}>
              {told.building.name}
            </a>
          </p>
        </div>
        <p class="secondary">{t('labels.hint')}</p>
        <Field
          kind="select"
          label={t('labels.size')}
          value={size.key}
          onValue={setSize}
          options={sizes.map((s) => ({
            value: s.key,
            label: t('labels.size.option', { width: s.width, height: s.height, n: perSheet(s) }),
          }))}
        />
        <Field
          kind="select"
          label={t('labels.which')}
          value={which}
          onValue={(value) => setWhich(value as LabelChoice)}
          options={labelChoices.map((value) => ({ value, label: t(`labels.which.${value}`) }))}
        />
        <Field kind="number" narrow label={t('labels.used')} value={used} onValue={setUsed} />
        <p role="status">
          {t('labels.count', { n: labels.length })},{' '}
          {t('labels.sheets', { n: sheetsOf(labels, size, gone).length })}
        </p>
        <Button
          kind="primary"
          icon={printer}
          busy={page === undefined}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t('labels.print')}
        </Button>
        <p class="secondary">{t('labels.scale')}</p>
      </div>
      {/* No script runs in it; it is ours to print. */}
      <iframe
        ref={frame}
        class="labels-sheets"
        title={t('labels.preview')}
        sandbox="allow-same-origin allow-modals"
        srcDoc={trustedPolicy.createHTML(page ?? '')}
      />
    </div>
  )
}

/** The sheets as one page; what draws the squares is fetched here alone. */
const usePage = (
  told: Told,
  { size, used, landlord }: Pick<LabelDrawing, 'size' | 'used' | 'landlord'>,
): string | undefined => {
  const { t, lang } = useSpeech()
  const [square, setSquare] = useState<{ draw: LabelDrawing['square'] }>()
  useEffect(() => {
    void import('qr').then(({ encodeQR }) =>
      setSquare({ draw: (text) => encodeQR(text, 'raw', { ecc: 'medium', border: 2 }) }),
    )
  }, [])
  return useMemo(
    () => square && sheetPage(told, { size, used, landlord, t, lang, square: square.draw }),
    [square, told, size, used, landlord, t, lang],
  )
}
