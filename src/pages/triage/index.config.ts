export default definePageConfig({
  navigationBarTitleText: '帮你判断走哪条',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
