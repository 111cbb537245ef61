import { type ThemeConfig, theme } from 'antd'

const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** The kit in our colours. Ink is what a control is drawn with; honey is the one primary action of a page. */
export function antdTheme(isDark: boolean): ThemeConfig {
  const ink = isDark ? '#F1EFEA' : '#1F2328'
  const card = isDark ? '#1F2226' : '#FFFFFF'
  const honey = isDark ? '#FFB92E' : '#F5A300'
  const honeySoft = isDark ? '#3A2E12' : '#FFF2D2'
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: FONT,
      fontSize: 14,
      borderRadius: 8,
      controlHeight: 32,
      colorPrimary: ink,
      colorPrimaryHover: ink,
      colorInfo: ink,
      colorLink: isDark ? '#FFDC94' : '#6B4200',
      colorText: ink,
      colorTextSecondary: isDark ? '#B4B8BE' : '#555B64',
      colorTextTertiary: isDark ? '#B4B8BE' : '#555B64',
      colorTextQuaternary: isDark ? '#A8AEB6' : '#5F6670',
      colorTextPlaceholder: isDark ? '#A8AEB6' : '#626973',
      colorTextDescription: isDark ? '#B4B8BE' : '#555B64',
      colorTextDisabled: isDark ? '#A8AEB6' : '#626973',
      colorBgBase: card,
      colorBgContainer: card,
      colorBgElevated: isDark ? '#26292D' : '#FFFFFF',
      colorBgLayout: isDark ? '#15171A' : '#F7F5F1',
      colorBorder: isDark ? '#4A4F57' : '#CFC7B8',
      colorBorderSecondary: isDark ? '#30343A' : '#E7E2D8',
      colorError: isDark ? '#FF8A80' : '#B3261E',
      colorWarning: honey,
      colorSuccess: ink,
      // Nothing waits for an animation's end: a computer that skips its frames never tells of one, nor does `prefers-reduced-motion`.
      motion: false,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: {
        colorPrimary: honey,
        colorPrimaryHover: isDark ? '#FFC75A' : '#E39700',
        colorPrimaryActive: isDark ? '#F0A91C' : '#CC8800',
        primaryColor: '#1F2328',
        primaryShadow: 'none',
        defaultHoverColor: ink,
        defaultHoverBorderColor: ink,
        defaultActiveColor: ink,
        defaultActiveBorderColor: ink,
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
      },
      Select: { optionSelectedBg: honeySoft, optionSelectedColor: ink },
      Segmented: { itemSelectedBg: card, trackBg: isDark ? '#2A2E33' : '#EDEFF1', itemColor: isDark ? '#B4B8BE' : '#555B64' },
      Table: { headerBg: isDark ? '#191B1F' : '#FCFBF8', rowHoverBg: isDark ? '#272B30' : '#F3EFE7' },
      Checkbox: { colorPrimary: ink, colorWhite: card },
    },
  }
}
