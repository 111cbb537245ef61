export default definePageConfig({ navigationBarTitleText: '识骗自查', enableShareAppMessage: true, enableShareTimeline: true })
