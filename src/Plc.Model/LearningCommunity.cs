using Plc.Model.Assessments;
using Plc.Model.Decisions;
using Plc.Model.Foundation;
using Plc.Model.Goals;
using Plc.Model.Inquiry;
using Plc.Model.Learning;
using Plc.Model.People;
using Plc.Model.Primitives;
using Plc.Model.Responses;
using Plc.Model.Rubrics;
using Plc.Model.Rules;
using Plc.Model.Teams;

namespace Plc.Model;

/// <summary>A professional learning community: the whole school or district, of which teams are the building blocks (practice row C-01).</summary>
/// <remarks>
/// It has no end and is never complete (C-02). The smallest one is id, name and kind. Every local reference among its parts resolves, and so do those among a
/// district and its schools. Equal when all facts are equal, lists in their order.
/// </remarks>
public sealed partial record LearningCommunity : ILinked
{
    /// <summary>Makes a community.</summary>
    /// <param name="id">The id by which other organizations refer to it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="kind">A school, a district or another organization.</param>
    /// <param name="labels">The words that its reports use in place of the usual ones.</param>
    /// <param name="foundation">Mission, vision and commitments.</param>
    /// <param name="members">The staff who carry it out.</param>
    /// <param name="externalParticipants">People of other organizations who take part.</param>
    /// <param name="coalition">The people who lead the change together.</param>
    /// <param name="learningEvents">The events in which its adults learn.</param>
    /// <param name="recognitions">By whom it was recognized.</param>
    /// <param name="calendars">Its calendars, one a school year.</param>
    /// <param name="timeBlocks">The times that its schedule sets aside.</param>
    /// <param name="courses">The courses with a common curriculum.</param>
    /// <param name="scales">The proficiency scales in use.</param>
    /// <param name="outcomes">What every student must learn.</param>
    /// <param name="teams">The collaborative teams.</param>
    /// <param name="sections">The groups in which students are taught.</param>
    /// <param name="meetings">The meetings of its teams.</param>
    /// <param name="assessments">The common assessments.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="memberGoals">What its members want to learn.</param>
    /// <param name="indicators">The indicators of achievement, year by year.</param>
    /// <param name="cycles">The cycles of inquiry.</param>
    /// <param name="decisions">The decisions that mission and vision guided.</param>
    /// <param name="communications">When mission, vision, commitments and goals were said or modelled.</param>
    /// <param name="exchanges">Who learned from whose practice.</param>
    /// <param name="celebrations">The results that were celebrated.</param>
    /// <param name="rubrics">The rubrics by which its practice is rated.</param>
    /// <param name="ratings">The ratings by these rubrics.</param>
    /// <param name="responseRuleSets">The rules by which it responds to what students have learned and have not.</param>
    /// <param name="supportPlans">The plans by which students get support or extension.</param>
    /// <param name="suppressions">What the practice review finds and the community lets stand for a time.</param>
    /// <param name="schools">The schools of a district, each a community.</param>
    /// <exception cref="RuleException">
    /// PLC1002, PLC1003, PLC1004, PLC1005, PLC1011, PLC1014, PLC1022, PLC1103, PLC2011, PLC3111, PLC3112, PLC4101, PLC7108, PLC7303, PLC7304.
    /// </exception>
    public LearningCommunity(
        Id<Organization> id, string name, OrganizationKind kind, ValueList<VocabularyLabel> labels = default, SharedFoundation? foundation = null,
        ValueList<Member> members = default, ValueList<ExternalParticipant> externalParticipants = default, GuidingCoalition? coalition = null,
        ValueList<ProfessionalLearningEvent> learningEvents = default, ValueList<Recognition> recognitions = default,
        ValueList<SchoolCalendar> calendars = default, ValueList<TimeBlock> timeBlocks = default, ValueList<Course> courses = default,
        ValueList<ProficiencyScale> scales = default, ValueList<EssentialOutcome> outcomes = default, ValueList<Team> teams = default,
        ValueList<Section> sections = default, ValueList<Meeting> meetings = default, ValueList<CommonAssessment> assessments = default,
        ValueList<SmartGoal> goals = default, ValueList<MemberLearningGoal> memberGoals = default, ValueList<Indicator> indicators = default,
        ValueList<ImprovementCycle> cycles = default, ValueList<GuidedDecision> decisions = default, ValueList<CommunicationEntry> communications = default,
        ValueList<PracticeExchange> exchanges = default, ValueList<Celebration> celebrations = default, ValueList<ImplementationRubric> rubrics = default,
        ValueList<RubricRating> ratings = default, ValueList<ResponseRuleSet> responseRuleSets = default, ValueList<SupportPlan> supportPlans = default,
        ValueList<RuleSuppression> suppressions = default, ValueList<LearningCommunity> schools = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kind);
        Check(
            id, name, kind, labels, foundation, members, externalParticipants, coalition, learningEvents, recognitions, calendars, timeBlocks, courses, scales,
            outcomes, teams, sections, meetings, assessments, goals, memberGoals, indicators, cycles, decisions, communications, exchanges, celebrations,
            rubrics, ratings, responseRuleSets, supportPlans, suppressions, schools).ThrowIfBroken(nameof(LearningCommunity));
        (Id, Name, Kind, Labels, Foundation, Members, ExternalParticipants) = (id, name, kind, labels, foundation, members, externalParticipants);
        (Coalition, LearningEvents, Recognitions, Calendars, TimeBlocks, Courses, Scales) = (coalition, learningEvents, recognitions, calendars, timeBlocks, courses, scales);
        (Outcomes, Teams, Sections, Meetings, Assessments, Goals, MemberGoals) = (outcomes, teams, sections, meetings, assessments, goals, memberGoals);
        (Indicators, Cycles, Decisions, Communications, Exchanges, Celebrations, Rubrics) = (indicators, cycles, decisions, communications, exchanges, celebrations, rubrics);
        (Ratings, ResponseRuleSets, SupportPlans, Suppressions, Schools) = (ratings, responseRuleSets, supportPlans, suppressions, schools);
    }

    /// <summary>The id by which other organizations refer to it.</summary>
    public Id<Organization> Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>A school, a district or another organization.</summary>
    public OrganizationKind Kind { get; }

    /// <summary>The words that its reports use in place of the usual ones.</summary>
    public ValueList<VocabularyLabel> Labels { get; }

    /// <summary>Mission, vision and commitments; null while there is none of them.</summary>
    public SharedFoundation? Foundation { get; }

    /// <summary>The staff who carry it out.</summary>
    public ValueList<Member> Members { get; }

    /// <summary>People of other organizations who take part.</summary>
    public ValueList<ExternalParticipant> ExternalParticipants { get; }

    /// <summary>The people who lead the change together; null where there is none.</summary>
    public GuidingCoalition? Coalition { get; }

    /// <summary>The events in which its adults learn.</summary>
    public ValueList<ProfessionalLearningEvent> LearningEvents { get; }

    /// <summary>By whom it was recognized.</summary>
    public ValueList<Recognition> Recognitions { get; }

    /// <summary>Its calendars, one a school year.</summary>
    public ValueList<SchoolCalendar> Calendars { get; }

    /// <summary>The times that its schedule sets aside.</summary>
    public ValueList<TimeBlock> TimeBlocks { get; }

    /// <summary>The courses with a common curriculum.</summary>
    public ValueList<Course> Courses { get; }

    /// <summary>The proficiency scales in use.</summary>
    public ValueList<ProficiencyScale> Scales { get; }

    /// <summary>What every student must learn.</summary>
    public ValueList<EssentialOutcome> Outcomes { get; }

    /// <summary>The collaborative teams.</summary>
    public ValueList<Team> Teams { get; }

    /// <summary>The groups in which students are taught.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>The meetings of its teams.</summary>
    public ValueList<Meeting> Meetings { get; }

    /// <summary>The common assessments.</summary>
    public ValueList<CommonAssessment> Assessments { get; }

    /// <summary>The goals.</summary>
    public ValueList<SmartGoal> Goals { get; }

    /// <summary>What its members want to learn.</summary>
    public ValueList<MemberLearningGoal> MemberGoals { get; }

    /// <summary>The indicators of achievement, year by year.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The cycles of inquiry.</summary>
    public ValueList<ImprovementCycle> Cycles { get; }

    /// <summary>The decisions that mission and vision guided.</summary>
    public ValueList<GuidedDecision> Decisions { get; }

    /// <summary>When mission, vision, commitments and goals were said or modelled.</summary>
    public ValueList<CommunicationEntry> Communications { get; }

    /// <summary>Who learned from whose practice.</summary>
    public ValueList<PracticeExchange> Exchanges { get; }

    /// <summary>The results that were celebrated.</summary>
    public ValueList<Celebration> Celebrations { get; }

    /// <summary>The rubrics by which its practice is rated.</summary>
    public ValueList<ImplementationRubric> Rubrics { get; }

    /// <summary>The ratings by these rubrics.</summary>
    public ValueList<RubricRating> Ratings { get; }

    /// <summary>The rules by which it responds to what students have learned and have not.</summary>
    public ValueList<ResponseRuleSet> ResponseRuleSets { get; }

    /// <summary>The plans by which students get support or extension.</summary>
    public ValueList<SupportPlan> SupportPlans { get; }

    /// <summary>What the practice review finds and the community lets stand for a time.</summary>
    public ValueList<RuleSuppression> Suppressions { get; }

    /// <summary>The schools of a district, each a community.</summary>
    public ValueList<LearningCommunity> Schools { get; }

    /// <summary>All rules that these parts break; a rule is silent where a part that it reads is missing, and references are, unless all parts are given.</summary>
    public static RuleBreaches Check(
        Id<Organization>? id = null, string? name = null, OrganizationKind? kind = null, ValueList<VocabularyLabel>? labels = null,
        SharedFoundation? foundation = null, ValueList<Member>? members = null, ValueList<ExternalParticipant>? externalParticipants = null,
        GuidingCoalition? coalition = null, ValueList<ProfessionalLearningEvent>? learningEvents = null, ValueList<Recognition>? recognitions = null,
        ValueList<SchoolCalendar>? calendars = null, ValueList<TimeBlock>? timeBlocks = null, ValueList<Course>? courses = null,
        ValueList<ProficiencyScale>? scales = null, ValueList<EssentialOutcome>? outcomes = null, ValueList<Team>? teams = null,
        ValueList<Section>? sections = null, ValueList<Meeting>? meetings = null, ValueList<CommonAssessment>? assessments = null,
        ValueList<SmartGoal>? goals = null, ValueList<MemberLearningGoal>? memberGoals = null, ValueList<Indicator>? indicators = null,
        ValueList<ImprovementCycle>? cycles = null, ValueList<GuidedDecision>? decisions = null, ValueList<CommunicationEntry>? communications = null,
        ValueList<PracticeExchange>? exchanges = null, ValueList<Celebration>? celebrations = null, ValueList<ImplementationRubric>? rubrics = null,
        ValueList<RubricRating>? ratings = null, ValueList<ResponseRuleSet>? responseRuleSets = null, ValueList<SupportPlan>? supportPlans = null,
        ValueList<RuleSuppression>? suppressions = null, ValueList<LearningCommunity>? schools = null)
    {
        var breaches = new RuleBreaches();
        breaches.Id(id, nameof(id));
        breaches.Line(name, nameof(name));
        breaches.Distinct(labels, static label => label.Term, nameof(labels), PrimitiveRules.ListedTwice, "/term");
        breaches.Distinct(calendars, static calendar => calendar.Year, nameof(calendars), PrimitiveRules.ListedTwice, "/year");
        CommunityChecks.Organizations(ref breaches, id, kind, foundation, teams, schools);
        CommunityChecks.Goals(ref breaches, id, goals, schools);
        CommunityChecks.Successors(ref breaches, id, cycles, schools);
        CommunityChecks.Ratings(ref breaches, id, rubrics, ratings, schools);
        var references = new LinkCheck();
        do
        {
            references.Add(id);
            references.Add(foundation, nameof(foundation));
            references.Add(coalition, nameof(coalition));
            references.Add(members, nameof(members));
            references.Add(externalParticipants, nameof(externalParticipants));
            references.Add(learningEvents, nameof(learningEvents));
            references.Add(timeBlocks, nameof(timeBlocks));
            references.Add(courses, nameof(courses));
            references.Add(scales, nameof(scales));
            references.Add(outcomes, nameof(outcomes));
            references.Add(teams, nameof(teams));
            references.Add(sections, nameof(sections));
            references.Add(meetings, nameof(meetings));
            references.Add(assessments, nameof(assessments));
            references.Add(goals, nameof(goals));
            references.Add(memberGoals, nameof(memberGoals));
            references.Add(indicators, nameof(indicators));
            references.Add(cycles, nameof(cycles));
            references.Add(decisions, nameof(decisions));
            references.Add(communications, nameof(communications));
            references.Add(exchanges, nameof(exchanges));
            references.Add(celebrations, nameof(celebrations));
            references.Add(rubrics, nameof(rubrics));
            references.Add(ratings, nameof(ratings));
            references.Add(responseRuleSets, nameof(responseRuleSets));
            references.Add(supportPlans, nameof(supportPlans));
            references.Add(schools, nameof(schools));
        }
        while (!references.IsDone(ref breaches));
        return breaches;
    }

    void ILinked.Link(Links links)
    {
        links.Declare(Id, "id");
        links.One(Foundation, "foundation");
        links.One(Coalition, "coalition");
        links.Each(Members, "members");
        links.Each(ExternalParticipants, "externalParticipants");
        links.Each(LearningEvents, "learningEvents");
        links.Each(TimeBlocks, "timeBlocks");
        links.Each(Courses, "courses");
        links.Each(Scales, "scales");
        links.Each(Outcomes, "outcomes");
        links.Each(Teams, "teams");
        links.Each(Sections, "sections");
        links.Each(Meetings, "meetings");
        links.Each(Assessments, "assessments");
        links.Each(Goals, "goals");
        links.Each(MemberGoals, "memberGoals");
        links.Each(Indicators, "indicators");
        links.Each(Cycles, "cycles");
        links.Each(Decisions, "decisions");
        links.Each(Communications, "communications");
        links.Each(Exchanges, "exchanges");
        links.Each(Celebrations, "celebrations");
        links.Each(Rubrics, "rubrics");
        links.Each(Ratings, "ratings");
        links.Each(ResponseRuleSets, "responseRuleSets");
        links.Each(SupportPlans, "supportPlans");
        links.Each(Schools, "schools");
    }
}
