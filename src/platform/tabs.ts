/** The screens behind the tab bar, in its order: WeChat knows a tab by its place in it. */
export const TABS = ['home', 'stations', 'antifraud', 'union'] as const
export type Tab = (typeof TABS)[number]
