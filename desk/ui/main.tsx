import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './ask/questions'
import { Desk } from './shell/Desk'
import { antdTheme } from './theme/antdTheme'
import './theme/tokens.css'
import './theme/base.css'
import { useIsDark } from './theme/useTheme'

dayjs.locale('zh-cn')

function Root(): JSX.Element {
  const isDark = useIsDark()
  return (
    <ConfigProvider locale={zhCN} theme={antdTheme(isDark)} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <QueryClientProvider client={client}>
        <Desk />
      </QueryClientProvider>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
