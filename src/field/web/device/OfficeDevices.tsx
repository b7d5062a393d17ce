import type { JSX } from 'preact'
import { Devices } from './Devices.tsx'
import './phones.css'

/** The phones of the agency's people, as the office sees them. */
export const OfficeDevices = (): JSX.Element => (
  <div class="devices-office">
    <Devices />
  </div>
)
