export default definePageConfig({ navigationBarTitleText: '简报', enableShareAppMessage: true, enableShareTimeline: true })
