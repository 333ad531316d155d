namespace AiFactory.Blueprints;

/// <summary>What a landing zone has room for. Each becomes a subnet (Databricks: two) with the size, delegation and security rules that its service asks for.</summary>
internal enum Room
{
    /// <summary>An application gateway that the Internet reaches.</summary>
    Edge,

    /// <summary>Web apps, functions and standard logic apps, as far as their own calls go.</summary>
    WebApps,

    /// <summary>An environment of Container Apps.</summary>
    ContainerApps,

    /// <summary>The agents of one Foundry account.</summary>
    Agents,

    /// <summary>A Databricks workspace: its hosts and its containers.</summary>
    Databricks,

    /// <summary>Clusters and compute instances of Azure Machine Learning.</summary>
    MachineLearning,

    /// <summary>The way out of an API Management of the newer sizes, StandardV2 and PremiumV2. Calls come in through a private endpoint.</summary>
    ApiGateway,

    /// <summary>The nodes of a Kubernetes cluster whose pods have addresses of their own.</summary>
    Kubernetes,
}
