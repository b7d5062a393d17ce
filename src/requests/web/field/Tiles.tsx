import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import './tiles.css'

export type Tile = {
  href: string
  /** a path of icons.ts or pictograms.ts */
  icon: string
  label: string
  detail?: string | undefined
  danger?: boolean
  /** besides going there */
  onTap?: () => void
}

/** Pictures with their word, as large as a glove; each leads to the next step. */
export const Tiles = ({ label, tiles }: { label: string; tiles: readonly Tile[] }): JSX.Element => (
  <ul class="tiles" aria-label={label}>
    {tiles.map((tile) => (
      <li key={tile.href}>
        <a class={`tile${tile.danger ? ' tile-danger' : ''}`} href={tile.href} onClick={tile.onTap}>
          <Icon of={tile.icon} size={40} />
          <span class="tile-label">{tile.label}</span>
          {tile.detail && <span class="tile-detail">{tile.detail}</span>}
        </a>
      </li>
    ))}
  </ul>
)
