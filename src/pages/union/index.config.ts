export default definePageConfig({
  navigationBarTitleText: '入会',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
