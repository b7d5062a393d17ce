import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../kernel/web/http-headers.ts'
import { Combo, type ComboOption } from '../../kernel/web/parts/Combo.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { askRequests } from './channels-client.ts'

/** A dwelling, or a building, by the name under which it was found. */
export type MessagePlace = { unit?: string; building?: string; entrance?: string; name: string }

type Option = ComboOption & { picked: MessagePlace }

/** Where what somebody wrote is: found by its address, or by who lives there. */
export const MessagePlacePick = ({
  picked,
  onPicked,
}: {
  picked: MessagePlace | undefined
  onPicked: (picked: MessagePlace | undefined) => void
}): JSX.Element => {
  const { t } = useSpeech()
  const [text, setText] = useState(picked?.name ?? '')
  return (
    <Combo<Option>
      label={t('intake.where')}
      value={text}
      onValue={(to) => {
        setText(to)
        if (picked && to !== picked.name) onPicked(undefined)
      }}
      words={{
        loading: t('intake.loading'),
        none: t('intake.where.none'),
        count: (n) => t('intake.where.count', { n }),
      }}
      load={async (q) => {
        const found = await askRequests('search.box', { q, limit: 8 })
        return isNo(found)
          ? []
          : found.places.map(({ id, kind, name, detail, door }) => ({
              id,
              label: name,
              detail: [detail, door].filter(Boolean).join('\u00a0· '),
              picked: { [kind]: id, name },
            }))
      }}
      onPick={(option) => {
        setText(option.label)
        onPicked(option.picked)
      }}
    />
  )
}
