import {
  History,
  LifeBuoy,
  type LucideIcon,
  MapPin,
  Megaphone,
  Newspaper,
  QrCode,
  Send,
  Settings,
  ShieldCheck,
  Sun,
  Users,
} from 'lucide-react'
import { type ComponentType, lazy } from 'react'
import { copy } from './copy'

export interface Page {
  readonly key: string
  readonly label: string
  readonly icon: LucideIcon
  readonly view: ComponentType
  /** Work pages need the width: the navigation folds to icon and word. */
  readonly isWide?: true
  readonly endsGroup?: true
}

/** The pages in the order of the navigation, each loaded when it is opened. */
export const PAGES: readonly Page[] = [
  { key: 'today', label: copy.pages.today, icon: Sun, view: lazy(() => import('../pages/today/TodayPage')), endsGroup: true },
  {
    key: 'bulletins',
    label: copy.pages.bulletins,
    icon: Newspaper,
    view: lazy(() => import('../pages/bulletins/BulletinsPage')),
    isWide: true,
  },
  {
    key: 'stations',
    label: copy.pages.stations,
    icon: MapPin,
    view: lazy(() => import('../pages/stations/StationsPage')),
    isWide: true,
  },
  {
    key: 'alerts',
    label: copy.pages.alerts,
    icon: Megaphone,
    view: lazy(() => import('../pages/records/AlertsPage')),
    isWide: true,
  },
  {
    key: 'fraud',
    label: copy.pages.fraud,
    icon: ShieldCheck,
    view: lazy(() => import('../pages/records/FraudPage')),
    isWide: true,
  },
  { key: 'help', label: copy.pages.help, icon: LifeBuoy, view: lazy(() => import('../pages/records/HelpPage')), isWide: true },
  {
    key: 'union',
    label: copy.pages.union,
    icon: Users,
    view: lazy(() => import('../pages/records/UnionPage')),
    isWide: true,
    endsGroup: true,
  },
  { key: 'posters', label: copy.pages.posters, icon: QrCode, view: lazy(() => import('../pages/posters/PostersPage')) },
  { key: 'publish', label: copy.pages.publish, icon: Send, view: lazy(() => import('../pages/publish/PublishPage')) },
  { key: 'history', label: copy.pages.history, icon: History, view: lazy(() => import('../pages/history/HistoryPage')) },
  { key: 'settings', label: copy.pages.settings, icon: Settings, view: lazy(() => import('../pages/settings/SettingsPage')) },
]
